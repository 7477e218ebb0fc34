"""Names of persons and bodies: recognised, told apart, filed."""
