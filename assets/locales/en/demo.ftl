# The simulated server.
demo-no-belief = The simulated time service does not run.
demo-no-plesk = The simulated server has no Plesk.
