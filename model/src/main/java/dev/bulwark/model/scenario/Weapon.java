package dev.bulwark.model.scenario;

import dev.bulwark.model.system.InterceptorType;

/**
 * Rounds of one kind on a fire unit's launchers, and what stands behind them.
 *
 * @param rounds ready on the launchers
 * @param stock what is kept back and what can be loaded
 */
public record Weapon(InterceptorType interceptor, int rounds, Stock stock) {

    /** Rounds without reserve or spares. */
    public Weapon(InterceptorType interceptor, int rounds) {
        this(interceptor, rounds, Stock.NONE);
    }

    public Weapon withInterceptor(InterceptorType other) {
        return new Weapon(other, rounds, stock);
    }

    /**
     * What stands behind the ready rounds.
     *
     * @param reserve of the ready rounds, kept for ballistic threats and for what attacks the fire unit itself
     * @param spare rounds beside the launchers
     * @param perLauncher rounds that one reload brings: a launcher is emptied, then reloaded
     */
    public record Stock(int reserve, int spare, int perLauncher) {
        public static final Stock NONE = new Stock(0, 0, 1);
    }
}
