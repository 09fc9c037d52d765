package dev.bulwark.model.system;

import org.jspecify.annotations.Nullable;

/**
 * A kind of interceptor: a published envelope and mean speed with a stated kill probability; nothing of how it finds or
 * hits its target.
 *
 * @param id catalogue entry
 * @param airBreathing envelope against aircraft, cruise missiles and drones; null if it has none
 * @param ballistic envelope against ballistic missiles; null if it has none
 * @param speed mean speed from launch to intercept
 * @param sspkAirBreathing single-shot kill probability against aircraft, cruise missiles and drones
 * @param sspkBallistic single-shot kill probability against ballistic missiles
 * @param support how long the fire unit's own radar must hold the target
 * @param lateS how long before the intercept it can do without that radar; 0 if it never can
 * @param costUsd of one round; NaN where not published
 */
public record InterceptorType(
        String id,
        @Nullable Envelope airBreathing,
        @Nullable Envelope ballistic,
        MeanSpeed speed,
        double sspkAirBreathing,
        double sspkBallistic,
        Support support,
        double lateS,
        double costUsd) {

    /** One that needs its fire unit's radar up to the intercept, as fast over all distances. */
    public InterceptorType(
            String id,
            @Nullable Envelope airBreathing,
            @Nullable Envelope ballistic,
            double meanSpeedMps,
            double sspkAirBreathing,
            double sspkBallistic) {
        this(
                id,
                airBreathing,
                ballistic,
                MeanSpeed.of(meanSpeedMps),
                sspkAirBreathing,
                sspkBallistic,
                Support.UNTIL_INTERCEPT,
                0,
                Double.NaN);
    }

    /** The same with another kill probability against every kind of target. */
    public InterceptorType withSspk(double other) {
        return new InterceptorType(id, airBreathing, ballistic, speed, other, other, support, lateS, costUsd);
    }

    /** How long the engagement needs the fire unit's own radar, by published class of guidance. */
    public enum Support {
        /** Command, semi-active, track-via-missile: the target must be seen up to the intercept. */
        UNTIL_INTERCEPT,
        /** Active: the target must be seen until shortly before the intercept. */
        UNTIL_LATE
    }

    /** The envelope against a kind of target, or null if the interceptor is not meant for it. */
    public @Nullable Envelope envelope(TargetKind kind) {
        return kind.isBallistic() ? ballistic : airBreathing;
    }

    public double sspk(TargetKind kind) {
        return kind.isBallistic() ? sspkBallistic : sspkAirBreathing;
    }
}
