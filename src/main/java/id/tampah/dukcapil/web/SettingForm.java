package id.tampah.dukcapil.web;

import id.tampah.dukcapil.gateway.GatewaySetting;
import id.tampah.dukcapil.gateway.Way;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a regency asks, as an officer types it. */
record SettingForm(
        @NotNull(message = "{dukcapil.way.choose}") @Nullable
        Way way,

        @NotBlank(message = "{dukcapil.way.purpose.rule}") @Nullable
        String purpose,

        @NotBlank(message = "{dukcapil.way.agreement.rule}") @Nullable
        String agreement,

        @NotBlank(message = "{dukcapil.way.source.rule}") @Nullable
        String agreementSource,

        @NotNull(message = "{dukcapil.way.date.rule}") @Nullable
        LocalDate agreementDate,

        @Min(value = 0, message = "{dukcapil.way.quota.rule}")
        int dailyQuota,

        long version) {

    static SettingForm of(GatewaySetting setting) {
        return new SettingForm(
                setting.way(),
                setting.purpose(),
                setting.agreement(),
                setting.agreementSource(),
                setting.agreementDate(),
                setting.dailyQuota(),
                setting.version());
    }

    GatewaySetting setting(String kab) {
        return new GatewaySetting(
                kab,
                Objects.requireNonNull(way),
                Objects.requireNonNull(purpose),
                Objects.requireNonNull(agreement),
                Objects.requireNonNull(agreementSource),
                agreementDate,
                dailyQuota,
                "",
                null,
                version);
    }
}
