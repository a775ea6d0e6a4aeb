package id.tampah.dukcapil.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the web service is and how it speaks; user and password come from the environment, never from the database.
 *
 * @param url without it nothing is asked and all claims wait
 * @param ip the address the agreement names
 * @param threshold similarity in per cent from which the service calls a name equal
 * @param tries calls for one question before the service counts as out
 * @param backOff pause after the first failure; doubles with each further one
 * @param codes what a response code means: an outcome, or {@link #QUOTA_GONE}
 */
@ConfigurationProperties("tampah.dukcapil")
record ServiceProperties(
        @Nullable URI url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("127.0.0.1") String ip,
        @DefaultValue("90") int threshold,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("3") int tries,
        @DefaultValue("1s") Duration backOff,
        @DefaultValue Map<String, String> codes) {

    static final String QUOTA_GONE = "KUOTA_HABIS";

    @Override
    public String toString() {
        return "ServiceProperties[" + url + "]";
    }
}
