"""The reconciliation service: which concept a name may mean."""
