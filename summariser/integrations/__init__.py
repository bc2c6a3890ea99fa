"""What other programs use the package through: tools for assistants, files for Datasette."""
