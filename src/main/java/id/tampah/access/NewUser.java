package id.tampah.access;

import id.tampah.shared.RegionCode;

/**
 * An account to be made.
 *
 * @param username lower case, unique
 * @param task one sentence for the demo's sign-in page; may be empty
 * @param mustChange whether the first sign-in asks for a new password
 */
public record NewUser(
        String username, String name, Role role, RegionCode region, String task, boolean mustChange, boolean demo) {}
