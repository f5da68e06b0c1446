"""The rules that hold for everybody, readable by everybody (PRODUCT 29)."""
