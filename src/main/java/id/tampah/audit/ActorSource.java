package id.tampah.audit;

/** Tells who acts in the current request; implemented by whoever knows about sign-in. */
@FunctionalInterface
public interface ActorSource {

    Actor actor();
}
