package dev.bulwark.exchange.page;

import dev.bulwark.exchange.geojson.GeoJson;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Land and borders as GeoJSON, one feature a country. */
public final class LandJson {

    private LandJson() {}

    public static Map<String, Object> of(List<Country> countries) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Country country : countries) {
            features.add(
                    GeoJson.feature(country.name(), GeoJson.polygons(country.rings()), Map.of("name", country.name())));
        }
        return GeoJson.collection(Map.of("credit", Countries.CREDIT), features);
    }
}
