package id.tampah.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether accounts and keys of the demo open anything: only while {@code tampah.demo} is on. */
@Component
record DemoMode(@Value("${tampah.demo:false}") boolean on) {

    boolean admits(boolean demo) {
        return on || !demo;
    }
}
