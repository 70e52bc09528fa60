package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.discovery.Coordinates;
import java.util.List;

/** Home locations: dense in centres of towns, less dense in suburbs, some in the country, a few abroad. */
final class HomeLocations {

    /**
     * Centre of a town in degrees.
     *
     * @param people weight of the town
     * @param km standard deviation of the distance from the centre
     */
    private record Town(double latitude, double longitude, double people, double km) {}

    private static final List<Town> TOWNS = List.of(
            // Shanghai, Beijing, Guangzhou, Shenzhen, Chengdu, Chongqing, Hangzhou, Wuhan
            new Town(31.2304, 121.4737, 100, 9),
            new Town(39.9042, 116.4074, 85, 9),
            new Town(23.1291, 113.2644, 60, 8),
            new Town(22.5431, 114.0579, 60, 7),
            new Town(30.5728, 104.0668, 50, 7),
            new Town(29.5630, 106.5516, 45, 8),
            new Town(30.2741, 120.1551, 38, 6),
            new Town(30.5928, 114.3055, 38, 7),
            // Xi'an, Suzhou, Nanjing, Tianjin, Changsha, Zhengzhou, Dongguan, Qingdao
            new Town(34.3416, 108.9398, 34, 6),
            new Town(31.2990, 120.5853, 32, 6),
            new Town(32.0603, 118.7969, 32, 6),
            new Town(39.0842, 117.2010, 30, 7),
            new Town(28.2282, 112.9388, 26, 5),
            new Town(34.7466, 113.6254, 25, 6),
            new Town(23.0207, 113.7518, 24, 7),
            new Town(36.0671, 120.3826, 22, 6),
            // Shenyang, Ningbo, Kunming, Hefei, Foshan, Jinan, Dalian, Xiamen
            new Town(41.8057, 123.4315, 20, 6),
            new Town(29.8683, 121.5440, 20, 5),
            new Town(25.0389, 102.7183, 18, 5),
            new Town(31.8206, 117.2272, 18, 5),
            new Town(23.0215, 113.1214, 18, 5),
            new Town(36.6512, 117.1201, 17, 5),
            new Town(38.9140, 121.6147, 15, 5),
            new Town(24.4798, 118.0894, 15, 4),
            // Harbin, Fuzhou, Wuxi, Nanning, Changchun, Wenzhou, Guiyang, Nanchang
            new Town(45.8038, 126.5350, 15, 5),
            new Town(26.0745, 119.2965, 14, 4),
            new Town(31.4912, 120.3119, 14, 4),
            new Town(22.8170, 108.3665, 13, 5),
            new Town(43.8171, 125.3235, 12, 5),
            new Town(27.9938, 120.6994, 11, 4),
            new Town(26.6470, 106.6302, 11, 4),
            new Town(28.6820, 115.8579, 11, 4),
            // Taiyuan, Shijiazhuang, Lanzhou, Urumqi, Haikou, Sanya, Lhasa
            new Town(37.8706, 112.5489, 10, 4),
            new Town(38.0428, 114.5149, 10, 4),
            new Town(36.0611, 103.8343, 7, 4),
            new Town(43.8256, 87.6168, 6, 4),
            new Town(20.0440, 110.1999, 6, 3),
            new Town(18.2528, 109.5119, 3, 3),
            new Town(29.6500, 91.1000, 1, 2));

    /** Hong Kong, Taipei, Singapore, Tokyo, Sydney, Auckland, London, Vancouver, New York. */
    private static final List<Town> ABROAD = List.of(
            new Town(22.3193, 114.1694, 10, 5),
            new Town(25.0330, 121.5654, 8, 5),
            new Town(1.3521, 103.8198, 6, 5),
            new Town(35.6762, 139.6503, 4, 9),
            new Town(-33.8688, 151.2093, 3, 7),
            new Town(-36.8509, 174.7645, 2, 5),
            new Town(51.5074, -0.1278, 3, 8),
            new Town(49.2827, -123.1207, 3, 6),
            new Town(40.7128, -74.0060, 3, 8));

    private static final double[] PEOPLE = weights(TOWNS);
    private static final double[] PEOPLE_ABROAD = weights(ABROAD);

    private static final double IN_THE_COUNTRY = 0.08;
    private static final double IN_OTHER_COUNTRIES = 0.03;
    private static final double IN_SUBURBS = 0.35;
    private static final double SUBURBS_SPREAD = 3;
    private static final double KM_A_DEGREE = 111.2;

    private HomeLocations() {}

    private static double[] weights(List<Town> towns) {
        return towns.stream().mapToDouble(Town::people).toArray();
    }

    static Coordinates home(SeededChoice seededChoice) {
        if (seededChoice.withProbability(IN_THE_COUNTRY)) {
            return position(24 + 17 * seededChoice.fraction(), 103 + 14 * seededChoice.fraction());
        }
        return seededChoice.withProbability(IN_OTHER_COUNTRIES)
                ? in(ABROAD.get(seededChoice.share(PEOPLE_ABROAD)), seededChoice)
                : in(TOWNS.get(seededChoice.share(PEOPLE)), seededChoice);
    }

    /** Returns a location in the largest town. */
    static Coordinates downtown(SeededChoice seededChoice) {
        return in(TOWNS.getFirst(), seededChoice);
    }

    private static Coordinates in(Town town, SeededChoice seededChoice) {
        double km = seededChoice.withProbability(IN_SUBURBS) ? SUBURBS_SPREAD * town.km() : town.km();
        double north = km * seededChoice.gaussian() / KM_A_DEGREE;
        double east = km * seededChoice.gaussian() / KM_A_DEGREE / Math.cos(Math.toRadians(town.latitude()));
        return position(town.latitude() + north, town.longitude() + east);
    }

    /** Rounds coordinates to the precision of the database. */
    private static Coordinates position(double latitude, double longitude) {
        return new Coordinates(Math.round(latitude * 1e6) / 1e6, Math.round(longitude * 1e6) / 1e6);
    }
}
