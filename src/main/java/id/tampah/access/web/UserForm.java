package id.tampah.access.web;

import id.tampah.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new account as the administrator types it. */
record UserForm(
        @NotBlank @Pattern(regexp = "[a-z0-9.]{3,40}", message = "{access.user.username.rule}") @Nullable
        String username,

        @NotBlank @Size(max = 100) @Nullable String name,
        @NotNull @Nullable Role role,
        @Nullable String region) {}
