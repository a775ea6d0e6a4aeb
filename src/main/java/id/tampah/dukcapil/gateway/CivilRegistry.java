package id.tampah.dukcapil.gateway;

/** One way to ask the civil registry about claims. */
public interface CivilRegistry {

    Way way();

    /** Answers those claims of {@code asking} that go this way, or leaves them waiting for an answer that comes later. */
    void ask(Asking asking);
}
