package vn.chophien.trace.epcis;

/** The word lists of CBV 2.0 and of the GS1 Web Vocabulary. A word that is not in its list must be a URI of somebody. */
public enum Vocabulary {
    /** What was done. CBV 2.0, 7.1. */
    BIZ_STEP("https://ref.gs1.org/cbv/BizStep-", "urn:epcglobal:cbv:bizstep:", """
            accepting arriving assembling collecting commissioning consigning creating_class_instance
            cycle_counting decommissioning departing destroying disassembling dispensing encoding
            entering_exiting holding inspecting installing killing loading other packing picking
            receiving removing repackaging repairing replacing reserving retail_selling sampling
            sensor_reporting shipping staging_outbound stock_taking stocking storing transporting
            unloading unpacking void_shipping"""),
    /** The state of the things afterwards. CBV 2.0, 7.2. */
    DISPOSITION("https://ref.gs1.org/cbv/Disp-", "urn:epcglobal:cbv:disp:", """
            active available completeness_inferred completeness_verified conformant container_closed
            container_open damaged destroyed dispensed disposed encoded expired in_progress in_transit
            inactive mismatch_class mismatch_instance mismatch_quantity needs_replacement
            no_pedigree_match non_conformant non_sellable_other partially_dispensed recalled reserved
            retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable
            unknown"""),
    /** What kind of paper an event belongs to. CBV 2.0, 7.3. */
    BIZ_TRANSACTION_TYPE("https://ref.gs1.org/cbv/BTT-", "urn:epcglobal:cbv:btt:", """
            bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt"""),
    /** In which way somebody gives or takes. CBV 2.0, 7.4. */
    SOURCE_OR_DESTINATION_TYPE("https://ref.gs1.org/cbv/SDT-", "urn:epcglobal:cbv:sdt:", """
            location owning_party possessing_party"""),
    /** Why an event is declared wrong. CBV 2.0, 7.5. */
    ERROR_REASON("https://ref.gs1.org/cbv/ER-", "urn:epcglobal:cbv:er:", """
            did_not_occur incorrect_data"""),
    /** Which part of a measured vector. CBV 2.0, 7.6. */
    COMPONENT("https://ref.gs1.org/cbv/Comp-", "", """
            altitude axial_distance azimuth easting elevation_angle height latitude longitude northing
            polar_angle spherical_radius x y z"""),
    /** What a sensor measures. GS1 Web Vocabulary, MeasurementType. */
    MEASUREMENT("https://gs1.org/voc/", "", """
            AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Altitude AmountOfSubstance
            AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity
            Area Capacitance Conductance Conductivity Count Density Dimensionless DoseEquivalent
            DoseEquivalentRate DynamicViscosity ElectricCharge ElectricCurrent ElectricCurrentDensity
            ElectricFieldStrength Energy Exposure Force Frequency Illuminance Inductance Irradiance
            KinematicViscosity Length LinearMomentum Luminance LuminousFlux LuminousIntensity
            MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass MassConcentration
            MassFlowRate MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass
            MolarVolume Power Pressure RadiantFlux RadiantIntensity Radioactivity RelativeHumidity
            Resistance Resistivity SolidAngle SpecificVolume Speed SurfaceDensity SurfaceTension
            Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction VolumetricFlux
            Wavenumber"""),
    /** What a sensor warns of. GS1 Web Vocabulary, SensorAlertType. */
    ALERT("https://gs1.org/voc/", "", """
            ALARM_CONDITION ERROR_CONDITION""");

    private final String namespace;
    private final String urn;
    /** Between spaces, so that a whole word is found and no part of one. */
    private final String words;

    Vocabulary(String namespace, String urn, String words) {
        this.namespace = namespace;
        this.urn = urn;
        this.words = " " + words.replaceAll("\\s+", " ") + " ";
    }

    /** Whether the list has this bare word. */
    public boolean has(String word) {
        return !word.contains(" ") && words.contains(" " + word + " ");
    }

    /** The one spelling of a value: a bare word or an old URN as the web address of the word, a URI as it is. */
    public String uri(String value) {
        if (!urn.isEmpty() && value.startsWith(urn)) {
            return namespace + value.substring(urn.length());
        }
        return value.contains(":") ? value : namespace + value;
    }
}
