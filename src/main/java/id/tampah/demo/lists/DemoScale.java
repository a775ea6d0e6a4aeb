package id.tampah.demo.lists;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How large a demo world is. */
@Getter
@RequiredArgsConstructor
public enum DemoScale {
    /** The stories at 1:100 with 60,000 people: loaded in seconds. */
    DEMO(40_000, 20_000, 100),
    /** The stories at full size; a million people of Bogor, so that every family of the table exists. */
    FULL(1_000_000, 800_000, 1);

    private final int bogorPeople;
    private final int ntbPeople;
    private final int divisor;
}
