package id.tampah.targeting;

import java.util.List;

/** What a sifting gives: the funnel, and how it compares with the candidates that stood before. */
public record Sifted(List<FunnelStep> funnel, int candidates, int held, int leftOut, int gained, int lost) {}
