package id.tampah.job.web;

import id.tampah.job.PagesFirst;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Counts who waits for an answer. */
@Component
@RequiredArgsConstructor
class AskedFilter implements Filter {

    private final PagesFirst pages;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        pages.asked();
        try {
            chain.doFilter(request, response);
        } finally {
            pages.answered();
        }
    }
}
