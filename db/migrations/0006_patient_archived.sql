-- Links of an archived patient do not open, so the patient's role must see that.
GRANT SELECT (archived_at) ON patient TO homestretch_patient;
