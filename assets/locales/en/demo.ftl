# The simulated server.
demo-no-belief = the simulated time service does not run
demo-no-plesk = the simulated server has no Plesk
