package import Events
