package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level;

/** What one field says about a pair: the level of agreement, and the bits it adds in favour of one person (or takes away). */
public record MatchWeight(Field field, Level level, double bits) {}
