package id.tampah.program;

/** A stage with the version a form must send back, so that nobody overwrites somebody else's change. */
public record StageVersion(StageSummary stage, long version) {}
