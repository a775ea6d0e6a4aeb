package id.tampah.dedup.deciding;

import id.tampah.dedup.Choice;

/** What became of a decision; {@code waits}: a decree names a claim it drops, so a second person must confirm. */
public record Decided(Choice choice, boolean waits) {}
