package id.tampah.audit;

/** A kind of deed, named by each module in an enum of its own: {@code LIST_UPLOADED}, {@code PERSON_SEEN}. */
public interface AuditAction {

    String name();
}
