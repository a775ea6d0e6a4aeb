package id.tampah.registry;

/** Where one word of the journey stands. */
public enum JourneyState {
    DONE,
    NOW,
    LATER,
    STOPPED,
    SKIPPED
}
