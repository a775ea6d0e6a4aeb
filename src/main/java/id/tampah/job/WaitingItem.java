package id.tampah.job;

/**
 * One line of the inbox.
 *
 * @param menu key of the menu entry it belongs to, such as {@code daftar}
 * @param messageKey sentence with {@code {0}} for the count
 */
public record WaitingItem(String menu, String messageKey, long count, String href) {}
