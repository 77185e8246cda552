# The simulated server.
demo-no-belief = The simulated time service does not run.
demo-no-plesk = The simulated server has no Plesk.
demo-no-entry = No sign-in keeps an entry of { $user } here. In this demo there are entries of: { $names }.
