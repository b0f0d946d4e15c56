"""All sentences that people read, in nynorsk, bokmål and English: one file a room, the languages side by side."""
