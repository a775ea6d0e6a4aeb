package id.tampah.audit;

/** Who acts, in which role, inside which region and from which address. */
public record Actor(String username, String role, String region, String address) {

    /** Work that nobody asked for: start-up, housekeeping. */
    public static final Actor SYSTEM = new Actor("system", "SYSTEM", "", "-");

    /** Binds the actor of long work that runs outside a request. */
    public static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();
}
