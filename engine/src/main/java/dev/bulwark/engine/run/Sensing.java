package dev.bulwark.engine.run;

/** How what radars see becomes the picture; one for each level of detail. */
sealed interface Sensing permits Sensors, Trackers {

    static Sensing of(World world, Pictures pictures) {
        return switch (world.theatre.scenario().rules().picture().level()) {
            case QUALITY -> new Sensors(world, pictures);
            case TRACKER -> new Trackers(world, pictures, null);
        };
    }

    /** A threat flies from now on. */
    void start(int threat);

    /** A threat is there no more. */
    void gone(int threat);

    /** What was due with the radars has come. */
    void see(Due.Seen due);

    boolean lives(int radar);

    /** A radar is lost, and what only it saw with it. */
    void lose(int radar);
}
