package id.tampah.platform.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Indonesian is the language of the house, English beside it by {@code ?bahasa=en}; each module has its own messages. */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Locale INDONESIAN = Locale.of("id");

    @Bean
    static MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .map("messages/"::concat)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("bahasa");
        resolver.setDefaultLocaleFunction(LanguageConfiguration::spoken);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** Pages are Indonesian until somebody chooses; programs ask by {@code Accept-Language}. */
    private static Locale spoken(jakarta.servlet.http.HttpServletRequest request) {
        boolean program = request.getRequestURI().startsWith("/api/") && request.getHeader("Accept-Language") != null;
        return program && "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : INDONESIAN;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("bahasa");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }
}
