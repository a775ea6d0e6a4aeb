package id.tampah.registry.web;

import org.jspecify.annotations.Nullable;

/** What was typed into the search box. */
record SearchForm(@Nullable String q) {

    String text() {
        return q == null ? "" : q;
    }
}
