package id.tampah.access.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The old and the new password of the signed-in user. */
record PasswordForm(
        @NotBlank @Nullable String old, @NotBlank @Nullable String fresh) {

    @Override
    public String toString() {
        return "PasswordForm[hidden]";
    }
}
