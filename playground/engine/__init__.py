"""Threads and files: how a learner is run, shown, rewound and kept. No Qt."""
