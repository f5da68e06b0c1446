"""The city's own table of holidays, over the packaged one."""
