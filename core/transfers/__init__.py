"""An enterprise gets another name, or passes to another county's care."""
