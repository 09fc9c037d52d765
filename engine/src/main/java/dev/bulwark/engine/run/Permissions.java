package dev.bulwark.engine.run;

/** What a fire unit may engage and when, by its orders and by what it takes a track for. */
final class Permissions {

    boolean grants(int unit, int threat, double launchS) {
        return true;
    }

    double fromS(int unit, int threat, double launchS) {
        return launchS;
    }

    boolean miscorrelates(int unit, int threat) {
        return false;
    }
}
