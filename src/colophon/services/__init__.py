"""Services: each protocol as a function of arguments, index and clock."""
