"""Conditions: read from an author's text, checked, compiled, printed and explained.

A closed, typed, three-valued language (True, False, unknown). Nothing an author writes is ever run: text
becomes the small tree of `model.conditions`, and only that tree's shape becomes code.
"""
