package vn.chophien.shared;

import java.time.Duration;

/** Work that every node does again and again as long as it lives. It ends its transactions itself. */
public interface Round {

    Duration pause();

    void run();

    /** Once more, before the market goes down. */
    default void last() {}
}
