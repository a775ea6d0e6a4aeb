package id.tampah.registry;

/** A fact's place on the journey line. */
public record JourneyMark(JourneyWord word, JourneyState state) {}
