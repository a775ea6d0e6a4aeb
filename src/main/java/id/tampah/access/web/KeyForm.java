package id.tampah.access.web;

import id.tampah.access.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A new API key; {@code days} until it ends. */
record KeyForm(
        @NotBlank @Nullable String name,
        @NotNull @Nullable Role role,
        @Nullable String region,
        @NotNull @Min(1) @Max(366) @Nullable Integer days) {}
