"""The program in front of the public: one config file, no way out, and it comes back by itself."""
