-- Steps are seen and written where their recipe or build is.
ALTER TABLE targeting.recipe_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON targeting.recipe_step USING (EXISTS (SELECT FROM targeting.recipe r WHERE r.id = recipe_id));
ALTER TABLE targeting.build_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON targeting.build_step USING (EXISTS (SELECT FROM targeting.build b WHERE b.id = build_id));
