package id.tampah.dedup.web;

/** A stretch of text that is the same on both sides, or differs. */
public record Piece(String text, boolean differs) {}
