"""The help: pages that lie beside the program, read without the network."""
