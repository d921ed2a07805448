"""Arrays from nowhere or from resources/: digits, points, text. No Qt, no threads."""
