@rem What the "exec" of "npm start" is on Windows: the command itself.
@%*
