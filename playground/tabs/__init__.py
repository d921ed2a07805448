"""What all tabs share, and one stage per architecture."""
