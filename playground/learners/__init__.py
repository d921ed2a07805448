"""The shelf of algorithms, one file each. No Qt, no threads, no files."""
